package nl.imwregiotilburg.privacy.analysis;

/** The analysis needs more memory than it may use. */
public final class MemoryException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final long MIB = 1 << 20;

  /**
   * Tells how to give it more.
   *
   * @param bytes the most memory it may use
   */
  public MemoryException(long bytes) {
    super(
        "the analysis needs more memory than the "
            + bytes / MIB
            + " MiB it may use: give it a Java of its own with more (-Dprivacy.fork=always"
            + " -Dprivacy.jvmOptions=-Xmx4g), or let it follow fewer dependencies (privacy.follow)");
  }
}
