/** Screens, screen schemes and issue type screen schemes: which fields a person is asked for, where. */
package sandbox.jira.screen;
