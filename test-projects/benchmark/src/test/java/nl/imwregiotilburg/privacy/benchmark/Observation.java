package nl.imwregiotilburg.privacy.benchmark;

/**
 * What the product found: a finding, reduced to what is scored.
 *
 * @param category id of the category of its element; empty when it is about no element
 */
record Observation(Place place, String rule, String category) {}
