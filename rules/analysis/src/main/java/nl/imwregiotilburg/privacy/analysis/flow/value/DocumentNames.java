package nl.imwregiotilburg.privacy.analysis.flow.value;

import java.util.List;
import java.util.Set;

/**
 * Under which names the parts of a document stand.
 *
 * @param parts the names of each part
 */
public record DocumentNames(List<Set<String>> parts) {}
