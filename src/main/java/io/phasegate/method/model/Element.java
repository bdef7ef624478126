package io.phasegate.method.model;

import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.language.model.Text;
import java.util.List;

/**
 * One thing of a method, small enough to be compared and kept by itself: a phase is without its gates, a gate without
 * its criteria.
 *
 * @param key     `kind:key`; a criterion is `criterion:gate:key`
 * @param within  key of the phase or gate that it belongs to, empty when it belongs to the whole
 * @param content the part of the method, one of the records of the blueprint model
 * @param duties  who is responsible for it
 */
record Element(String key, ElementKind kind, String within, Text name, Record content, List<Responsibility> duties) {
}
