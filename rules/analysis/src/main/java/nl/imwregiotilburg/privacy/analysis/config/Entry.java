package nl.imwregiotilburg.privacy.analysis.config;

import java.util.Optional;

/**
 * A setting with what decides when it counts.
 *
 * @param setting what is written
 * @param uniform its key in uniform spelling, without profile
 * @param profile the profile it holds for
 * @param root number of the resource root; settings of one root override each other
 * @param order of the document it stands in: later documents override earlier ones
 */
record Entry(Setting setting, String uniform, Optional<String> profile, int root, int order) {}
