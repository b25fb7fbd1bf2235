/**
 * Declarations: purposes, retention rules and categories. This package has no purpose of its own;
 * each type says what it is for, or fails to.
 */
@DataSubject("client")
package nl.imwregiotilburg.benchmark.declarations;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
