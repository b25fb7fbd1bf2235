package nl.imwregiotilburg.privacy.analysis.config;

import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Location;

/**
 * One value a setting can have when the application runs.
 *
 * @param text the value with its placeholders filled in, {@code …} for what cannot be known
 * @param profile the profile, or expression of profiles, it holds for; empty for the default
 * @param location the configuration entry it comes from; of a text with placeholders, the entry of
 *     the first; empty when the text itself, by its own defaults, decides
 */
public record Value(String text, Optional<String> profile, Optional<Location> location) {}
