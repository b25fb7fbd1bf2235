package nl.imwregiotilburg.privacy.annotation;

/**
 * A right of the data subject (GDPR chapter III).
 *
 * <pre>{@code
 * @FulfilsRight(value = Right.ACCESS, of = Client.class)
 * Inzagedossier inzage(ClientId id) { ... }
 * }</pre>
 */
public enum Right {
  /** To see which data are processed (Art. 15). */
  ACCESS,
  /** To have incorrect data corrected and incomplete data completed (Art. 16). */
  RECTIFICATION,
  /** To have data erased (Art. 17). */
  ERASURE,
  /** To have processing restricted (Art. 18). */
  RESTRICTION,
  /** To receive the data in a structured, commonly used, machine-readable format (Art. 20). */
  PORTABILITY,
  /** To object to the processing (Art. 21). */
  OBJECTION
}
