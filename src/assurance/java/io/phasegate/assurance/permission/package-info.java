/**
 * Who may do what, for everything that is in the jar: what can be reached is found by reflection, what is expected
 * stands in
 * {@code src/assurance/resources/permissions.txt}, and what is in one of them only fails the build.
 */
package io.phasegate.assurance.permission;
