package nl.imwregiotilburg.privacy.analysis.config;

import nl.imwregiotilburg.privacy.analysis.Location;

/**
 * A line of a configuration file.
 *
 * @param key as written, with the keys around it: {@code gemeente.urls[0]}
 * @param text the value as written, placeholders included
 * @param location of the value
 */
record Setting(String key, String text, Location location) {}
