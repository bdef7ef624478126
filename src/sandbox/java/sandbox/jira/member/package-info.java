/** Answers for members of the host API that the sandbox does not provide: an error naming the member. */
package sandbox.jira.member;
