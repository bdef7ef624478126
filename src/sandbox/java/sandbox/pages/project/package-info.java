/** The list of projects and a project's own page with panels of plugins. */
package sandbox.pages.project;
