/**
 * Two nodes on one database: what is told to one is known to the other, and what a killed one left behind is taken
 * over.
 */
package io.phasegate.assurance.node;
