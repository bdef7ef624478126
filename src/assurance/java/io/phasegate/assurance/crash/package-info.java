/**
 * What is left when a node is killed at any statement of any writing command, when the host fails at any of its calls,
 * or when its disk is full.
 */
package io.phasegate.assurance.crash;
