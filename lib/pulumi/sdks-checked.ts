import { checkSdks } from './sdk-version';

// Asked before anything else is loaded: an SDK that is too old may lack the very modules that the components are made of.
checkSdks();
