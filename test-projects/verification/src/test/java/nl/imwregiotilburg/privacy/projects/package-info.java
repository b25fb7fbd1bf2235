/** What the plugin says about whole Maven projects, compared with what their sources mark. */
@NullMarked
package nl.imwregiotilburg.privacy.projects;

import org.jspecify.annotations.NullMarked;
