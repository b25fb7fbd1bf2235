/** What SQL statements do with the columns of tables. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.flow.sql;

import org.jspecify.annotations.NullMarked;
