// In this order: the first file needs a window in which no policy has been opened yet.
import './activation';
import './findings';
import './writing';
import './views';
import './coverage';
import './matrix';
import './settings';
import './trouble';
