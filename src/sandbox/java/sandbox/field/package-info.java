/**
 * Issue fields as forms and REST bodies need them: which stand on a screen, what may be chosen, how values are
 * written.
 */
package sandbox.field;
