package nl.imwregiotilburg.privacy.benchmark;

import java.util.List;

/** The corpus or a file beside it has mistakes; the message lists all of them. */
final class CorpusException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CorpusException(List<String> mistakes) {
    super(String.join(System.lineSeparator(), mistakes));
  }
}
