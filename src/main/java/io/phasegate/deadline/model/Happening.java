package io.phasegate.deadline.model;

import java.time.Instant;

/**
 * Something that happened, or is planned to happen, in a project.
 *
 * @param object   key of what it happened to; for what was reported the id of its issue; empty for the project itself
 * @param at       from when limits count
 * @param from     earliest moment that belongs to it: for a date its midnight
 * @param known    since when the product has known of it
 * @param internal whether only the vendor may know of it
 */
record Happening(String object, Instant at, Instant from, Instant known, boolean internal) {
}
