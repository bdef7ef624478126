/**
 * Walks every shipped blueprint from its application to its last gate, over REST as the people of both companies
 * would.
 */
package io.phasegate.assurance.walk;
