/** The classes of the tiny plugin that the contract tests install; packed into a jar by the tests. */
package sandbox.it.tiny;
