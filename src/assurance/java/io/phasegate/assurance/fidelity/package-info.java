/** Looks whether everything that the plugin takes from its host has a contract in the sandbox, and lists them. */
package io.phasegate.assurance.fidelity;
