/** The configuration files an application starts with, and what their values can become. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.config;

import org.jspecify.annotations.NullMarked;
