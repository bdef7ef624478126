/**
 * Configuration objects (types, statuses, fields, schemes, workflows) as JSON rows behind a cache that nodes can
 * share.
 */
package sandbox.jira.config;
