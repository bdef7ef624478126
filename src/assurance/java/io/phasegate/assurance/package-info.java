/**
 * The safety net: suites that prove what two companies rely on, for everything that is in the jar. Suites named *IT and
 * *Test run in every build, those named *Assurance in the profile {@code assurance}. Each keeps its {@link
 * io.phasegate.assurance.Figures}, from which docs/assurance.md is generated.
 */
package io.phasegate.assurance;
