/**
 * What the sandbox promises to do as Jira does. Each test shows one rule and carries it, with the source it is known
 * from, in a {@link sandbox.fidelity.Contract}; docs/sandbox-contracts.md is generated from them.
 */
package sandbox.fidelity;
