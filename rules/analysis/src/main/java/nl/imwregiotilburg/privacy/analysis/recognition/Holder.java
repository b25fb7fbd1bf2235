package nl.imwregiotilburg.privacy.analysis.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;

/**
 * What a class is about, by its name and by the personal data that its fields hold for sure.
 *
 * @param kind what it is about
 * @param sure the categories of which its fields hold something for sure
 */
record Holder(Kind kind, Set<String> sure) {

  /** What a class is about. */
  enum Kind {
    PERSON,
    ADDRESS,
    ORGANISATION,
    MACHINERY,
    UNKNOWN
  }

  /** So much personal data in code that looks like machinery makes it hold data after all. */
  private static final int MUCH = 3;

  private static final Set<String> RUNNING =
      Set.of(
          "java/lang/Runnable",
          "java/lang/Thread",
          "java/util/TimerTask",
          "java/util/concurrent/Callable",
          "java/util/concurrent/RecursiveAction",
          "java/util/concurrent/RecursiveTask");

  Holder {
    sure = Set.copyOf(sure);
  }

  static Holder of(ClassInfo info, Set<String> sure, Lexicon lexicon) {
    Kind named = runs(info) ? Kind.MACHINERY : byName(info, lexicon, !sure.isEmpty());
    if (named == Kind.MACHINERY && sure.size() >= MUCH) {
      named = Kind.UNKNOWN;
    }
    return new Holder(named == Kind.UNKNOWN && sure.size() > 1 ? Kind.PERSON : named, sure);
  }

  /** Whether threads run its objects: a worker of that kind is nobody. */
  private static boolean runs(ClassInfo info) {
    String above = info.superName();
    return above != null && RUNNING.contains(above)
        || info.interfaces().stream().anyMatch(RUNNING::contains);
  }

  /**
   * The innermost name that says anything decides: {@code Customer} in {@code Customer$Builder}.
   */
  private static Kind byName(ClassInfo info, Lexicon lexicon, boolean holdsData) {
    String simple = info.name().substring(info.name().lastIndexOf('/') + 1);
    String[] names = simple.split("\\$");
    for (int i = names.length - 1; i >= 0; i--) {
      List<String> words = meaningful(Words.of(names[i]), lexicon);
      if (!words.isEmpty()) {
        return kind(words, lexicon, holdsData);
      }
    }
    return Kind.UNKNOWN;
  }

  /** The words of a class's name that say what it is about. */
  static List<String> meaningful(List<String> words, Lexicon lexicon) {
    List<String> found = new ArrayList<>();
    for (String word : words) {
      if (!lexicon.means(word, Lexicon.Meaning.FORM)) {
        found.add(word);
      }
    }
    return List.copyOf(found);
  }

  private static Kind kind(List<String> words, Lexicon lexicon, boolean holdsData) {
    String head = words.get(words.size() - 1);
    if (lexicon.means(head, Lexicon.Meaning.ADDRESS)) {
      return Kind.ADDRESS;
    }
    if (words.stream().anyMatch(word -> lexicon.means(word, Lexicon.Meaning.MACHINERY))) {
      return Kind.MACHINERY;
    }
    if (words.stream().anyMatch(word -> lexicon.means(word, Lexicon.Meaning.PERSON))) {
      return Kind.PERSON;
    }
    if (words.stream().anyMatch(word -> lexicon.means(word, Lexicon.Meaning.ORGANISATION))) {
      return Kind.ORGANISATION;
    }
    boolean maybe = words.stream().anyMatch(it -> lexicon.means(it, Lexicon.Meaning.MAYBE_PERSON));
    return maybe && holdsData ? Kind.PERSON : Kind.UNKNOWN;
  }
}
