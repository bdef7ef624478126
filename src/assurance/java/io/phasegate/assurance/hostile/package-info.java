/**
 * Hostile input: scripts in every text, formulas in exports, addresses that climb out, strange uploads, broken JSON and
 * headers. All suites share one {@link io.phasegate.assurance.hostile.HostileHost}.
 */
package io.phasegate.assurance.hostile;
