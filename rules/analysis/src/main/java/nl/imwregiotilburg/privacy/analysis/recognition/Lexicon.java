package nl.imwregiotilburg.privacy.analysis.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.imwregiotilburg.privacy.analysis.resource.Table;

/** The words that name personal data, what stands beside them, and what makes them mean nothing. */
final class Lexicon {

  private static final int LONGEST = 5;

  /** What a word says of the class or field it stands in. */
  enum Meaning {
    PERSON,
    MAYBE_PERSON,
    ORGANISATION,
    MACHINERY,
    ADDRESS,
    FORM
  }

  /**
   * A term in a name.
   *
   * @param term the term
   * @param before the words of the name before it
   * @param after the words after it
   */
  record Match(Term term, List<String> before, List<String> after) {

    Match {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    /** The words of the name that are not the term. */
    List<String> beside() {
      return Stream.concat(before.stream(), after.stream()).toList();
    }
  }

  private record Friend(String word, boolean after) {}

  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<Friend, Set<String>> friends = new HashMap<>();

  private Lexicon() {}

  /** The lexicon that comes with this library. */
  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (List<String> row : Table.rows(Lexicon.class, "lexicon.csv")) {
      lexicon.terms.put(Words.folded(row.get(0)), term(row));
    }
    for (List<String> row : Table.rows(Lexicon.class, "words.csv")) {
      lexicon.meanings.put(
          row.get(0),
          Meaning.valueOf(row.get(1).replace('-', '_').toUpperCase(java.util.Locale.ROOT)));
    }
    for (List<String> row : Table.rows(Lexicon.class, "false-friends.csv")) {
      lexicon
          .friends
          .computeIfAbsent(
              new Friend(row.get(0), row.get(1).equals("after")), key -> new TreeSet<>())
          .addAll(row.get(2).isEmpty() ? Set.of("") : Set.of(row.get(2).split(" ")));
    }
    return lexicon;
  }

  private static Term term(List<String> row) {
    return new Term(
        row.get(0),
        row.get(1),
        row.get(2),
        Term.Strength.of(row.get(3)),
        Stream.of(row.get(4).split("/")).map(ValueKind::of).collect(Collectors.toSet()),
        row.get(5).isEmpty() ? Set.of() : Set.of(row.get(5).split(" ")));
  }

  /** The terms, for tests of the table itself. */
  Map<String, Term> terms() {
    return Map.copyOf(terms);
  }

  /** What a word says; empty when nothing is known of it. */
  Optional<Meaning> meaning(String word) {
    Meaning meaning = meanings.get(word);
    if (meaning == null && word.length() > 3 && word.endsWith("s")) {
      meaning = meanings.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(meaning);
  }

  /** Whether a word stands in one of these meanings. */
  boolean means(String word, Meaning meaning) {
    return meaning(word).filter(meaning::equals).isPresent();
  }

  /** The longest term in a name, unless a false friend beside it makes it mean something else. */
  Optional<Match> find(List<String> words) {
    Match best = null;
    int longest = 0;
    for (int from = 0; from < words.size(); from++) {
      StringBuilder glued = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
        glued.append(words.get(to));
        Term term = term(glued.toString());
        if (term != null && glued.length() > longest) {
          longest = glued.length();
          best = new Match(term, words.subList(0, from), words.subList(to + 1, words.size()));
        }
      }
    }
    return Optional.ofNullable(best).filter(match -> !turned(match));
  }

  private @org.jspecify.annotations.Nullable Term term(String glued) {
    Term term = terms.get(glued);
    if (term == null && glued.length() > 4 && glued.endsWith("s")) {
      term = terms.get(glued.substring(0, glued.length() - 1));
      if (term == null && glued.endsWith("es")) {
        term = terms.get(glued.substring(0, glued.length() - 2));
      }
    }
    return term;
  }

  private boolean turned(Match match) {
    Term term = match.term;
    return match.after.stream().anyMatch(word -> turns(word, true, term))
        || match.before.stream().anyMatch(word -> turns(word, false, term));
  }

  private boolean turns(String word, boolean after, Term term) {
    if (term.notWith().contains(word)) {
      return true;
    }
    Set<String> categories = friends.get(new Friend(word, after));
    return categories != null && (categories.contains("") || categories.contains(term.category()));
  }
}
