/** Contract tests of the sandbox's kernel, with a tiny plugin of their own. */
package sandbox.it;
