/** Mail that Jira would send: written to an outbox, as no mail leaves the sandbox. */
package sandbox.jira.mail;
