import { type LimitName, type Limits, limitFacts, limitNames } from '../rules/limits';
import { isObject, type Report } from './settings-problem';

/** The objects of the settings file that hold limits: "effectiveDate" of `effectiveDate.maxAgeMonths`. */
export const limitGroups: readonly string[] = [...new Set(limitNames.map(name => name.slice(0, name.indexOf('.'))))];

/** Reads the limits of one object of the settings file. */
export function readLimits(group: string, value: unknown, report: Report): Partial<Limits> {
  if (!isObject(value)) {
    report(`“${group}” must be an object.`, group);
    return {};
  }
  const limits: Partial<Record<LimitName, number>> = {};
  for (const [key, number] of Object.entries(value)) {
    const name = limitNames.find(known => known === `${group}.${key}`);
    if (!name) {
      report(`“${group}” has no “${key}”.`, group, key);
      continue;
    }
    const { minimum, maximum } = limitFacts[name];
    if (typeof number === 'number' && Number.isInteger(number) && number >= minimum && number <= maximum)
      limits[name] = number;
    else report(`“${key}” must be a whole number from ${minimum} to ${maximum}.`, group, key);
  }
  return limits;
}

type Schema = Readonly<Record<string, unknown>>;

/** The limits as JSON schema, under the names they have in the editor. */
export const limitSchemas = (): Readonly<Record<string, Schema>> =>
  Object.fromEntries(
    limitNames.map(name => {
      const { description, ...range } = limitFacts[name];
      return [name, { type: 'integer', markdownDescription: description, ...range }];
    }),
  );

/** The limits as JSON schema of the settings file, where a full stop in a name is a step inwards. */
export function limitGroupSchemas(): Readonly<Record<string, Schema>> {
  const schemas = Object.entries(limitSchemas());
  return Object.fromEntries(
    limitGroups.map(group => {
      const own = schemas.filter(([name]) => name.startsWith(`${group}.`));
      const properties = Object.fromEntries(own.map(([name, schema]) => [name.slice(group.length + 1), schema]));
      return [group, { type: 'object', additionalProperties: false, properties }];
    }),
  );
}
