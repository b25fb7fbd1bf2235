/**
 * What an application says about the personal data it holds.
 *
 * <p>The annotations carry no behaviour and have no dependencies. The {@code privacy-maven-plugin}
 * reads them from the class files, so they work wherever the code was compiled.
 */
package nl.imwregiotilburg.privacy.annotation;
