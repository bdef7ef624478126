/** Whether the tests themselves are worth something: mutants that they kill, findings of static analysis. */
package io.phasegate.assurance.bite;
