/** Texts that the host's rules answer with, in the language of the user who is logged in. */
package sandbox.jira.text;
