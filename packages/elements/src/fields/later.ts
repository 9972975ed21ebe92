// Registers the fields that no first screen of a member's form has.
import './attachments/index.ts';
import './choices/index.ts';
import './declaration/index.ts';
import './month/index.ts';
import './number/index.ts';
import './organization/index.ts';
import './place/index.ts';
