/**
 * People can use it: every page, panel and dialog is enumerated from the descriptor and the templates, visited in a
 * real browser as the users who see it, in both languages, and judged for accessibility, layout, keyboard and
 * hard-coded text.
 */
package io.phasegate.assurance.people;
