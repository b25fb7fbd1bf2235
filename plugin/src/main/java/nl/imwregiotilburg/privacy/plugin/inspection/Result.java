package nl.imwregiotilburg.privacy.plugin.inspection;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdict.Evidence;
import nl.imwregiotilburg.privacy.compliance.ClauseVerdicts;
import nl.imwregiotilburg.privacy.compliance.Finding;
import nl.imwregiotilburg.privacy.compliance.Judgement;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.compliance.rule.Checked;
import nl.imwregiotilburg.privacy.compliance.rule.Unjudged;
import nl.imwregiotilburg.privacy.register.PublishedStatement;
import nl.imwregiotilburg.privacy.register.Register;

/**
 * What an inspection found; everything the reports show.
 *
 * @param subject what was inspected, for headings: the build or one module
 * @param root root of the build
 * @param modules names of the modules inspected, in the order of the build
 * @param register the register, if there is one
 * @param registerHash SHA-256 of the register's file in hexadecimal; empty without a register
 * @param map what the code does
 * @param findings what breaks a promise, exempted findings included, by location
 * @param unjudged what could not be judged
 * @param unusedExemptions exemptions without a finding
 * @param clauses the clauses of the statement with their verdicts; empty as long as nobody judges
 *     them
 * @param excluded number of findings and gaps left out because of their file
 * @param whole whether every module of the build took part
 * @param today the day on which dates were judged
 * @param version version of this plugin
 * @param statement the published statement, clause by clause, if there is one
 * @param checked what the rules looked at, where that is not simply all declarations or flows
 */
public record Result(
    String subject,
    Path root,
    List<String> modules,
    Optional<Register> register,
    String registerHash,
    DataMap map,
    List<Finding> findings,
    List<Unjudged> unjudged,
    List<Exemption> unusedExemptions,
    List<ClauseVerdict> clauses,
    int excluded,
    boolean whole,
    LocalDate today,
    String version,
    Optional<PublishedStatement> statement,
    List<Checked> checked) {

  public Result {
    modules = List.copyOf(modules);
    findings = findings.stream().sorted().toList();
    unjudged = List.copyOf(unjudged);
    unusedExemptions = List.copyOf(unusedExemptions);
    clauses = List.copyOf(clauses);
    checked = List.copyOf(checked);
  }

  /**
   * Starts a result in which nothing was found.
   *
   * @param subject what was inspected
   * @param root root of the build
   * @param today the day on which dates were judged
   * @param version version of this plugin
   */
  public static Builder of(String subject, Path root, LocalDate today, String version) {
    return new Builder(subject, root, today, version);
  }

  /** Starts from this result. */
  public Builder toBuilder() {
    return new Builder(subject, root, today, version)
        .modules(modules)
        .register(register, registerHash)
        .map(map)
        .findings(findings)
        .unjudged(unjudged)
        .unusedExemptions(unusedExemptions)
        .clauses(clauses)
        .excluded(excluded)
        .whole(whole)
        .statement(statement)
        .checked(checked);
  }

  /** The findings nobody accepted. */
  public List<Finding> open() {
    return findings.stream().filter(Finding::open).toList();
  }

  /** The findings that are accepted risks. */
  public List<Finding> accepted() {
    return findings.stream().filter(finding -> !finding.open()).toList();
  }

  /** Whether there is nothing yet to compare: no register, and nobody declared any data. */
  public boolean untouched() {
    return register.isEmpty()
        && map.elements().stream()
            .noneMatch(element -> element.own() && element.origin() != Element.Origin.RECOGNISED);
  }

  /** The path of a location below the root of the build; as it is when it lies elsewhere. */
  public String relative(Location location) {
    if (location.inArchive()) {
      return location.file();
    }
    Path file = Path.of(location.file());
    return file.startsWith(root)
        ? root.relativize(file).toString().replace('\\', '/')
        : location.file();
  }

  /** The same with its clauses judged. */
  Result judged() {
    return toBuilder().clauses(verdicts()).build();
  }

  private List<ClauseVerdict> verdicts() {
    return ClauseVerdicts.of(
        new Case(map, register, statement, whole, today),
        new Judgement(findings, unjudged, checked, unusedExemptions),
        partial());
  }

  /** Why finding nothing in code says nothing, if so. */
  private List<Evidence> partial() {
    List<Evidence> doubts = new ArrayList<>();
    if (!whole) {
      doubts.add(
          Evidence.of(
              Evidence.Kind.DOUBT,
              "only part of the build was inspected",
              "slechts een deel van de software is onderzocht"));
    }
    if (excluded > 0) {
      doubts.add(
          Evidence.of(
              Evidence.Kind.DOUBT,
              "files were excluded from the check",
              "de ontwikkelaars hebben bestanden van de controle uitgesloten"));
    }
    return doubts;
  }

  /** What concerns one module; its clauses are not judged, because a clause needs the whole. */
  public Result of(String module) {
    return toBuilder()
        .subject(module)
        .modules(List.of(module))
        .map(map.of(module))
        .findings(findings.stream().filter(it -> it.module().equals(module)).toList())
        .unusedExemptions(
            unusedExemptions.stream().filter(it -> it.module().equals(module)).toList())
        .clauses(List.of())
        .build();
  }

  /** A result in the making. */
  public static final class Builder {
    private String subject;
    private final Path root;
    private LocalDate today;
    private String version;
    private List<String> modules = List.of();
    private Optional<Register> register = Optional.empty();
    private String registerHash = "";
    private DataMap map = DataMap.empty();
    private List<Finding> findings = List.of();
    private List<Unjudged> unjudged = List.of();
    private List<Exemption> unusedExemptions = List.of();
    private List<ClauseVerdict> clauses = List.of();
    private int excluded;
    private boolean whole = true;
    private Optional<PublishedStatement> statement = Optional.empty();
    private List<Checked> checked = List.of();

    private Builder(String subject, Path root, LocalDate today, String version) {
      this.subject = subject;
      this.root = root;
      this.today = today;
      this.version = version;
    }

    public Builder subject(String subject) {
      this.subject = subject;
      return this;
    }

    public Builder modules(List<String> modules) {
      this.modules = modules;
      return this;
    }

    public Builder register(Optional<Register> register, String hash) {
      this.register = register;
      this.registerHash = hash;
      return this;
    }

    public Builder map(DataMap map) {
      this.map = map;
      return this;
    }

    public Builder findings(List<Finding> findings) {
      this.findings = findings;
      return this;
    }

    public Builder unjudged(List<Unjudged> unjudged) {
      this.unjudged = unjudged;
      return this;
    }

    public Builder unusedExemptions(List<Exemption> unusedExemptions) {
      this.unusedExemptions = unusedExemptions;
      return this;
    }

    public Builder clauses(List<ClauseVerdict> clauses) {
      this.clauses = clauses;
      return this;
    }

    public Builder excluded(int excluded) {
      this.excluded = excluded;
      return this;
    }

    public Builder whole(boolean whole) {
      this.whole = whole;
      return this;
    }

    public Builder statement(Optional<PublishedStatement> statement) {
      this.statement = statement;
      return this;
    }

    public Builder checked(List<Checked> checked) {
      this.checked = checked;
      return this;
    }

    public Builder today(LocalDate today) {
      this.today = today;
      return this;
    }

    public Builder version(String version) {
      this.version = version;
      return this;
    }

    public Result build() {
      return new Result(
          subject,
          root,
          modules,
          register,
          registerHash,
          map,
          findings,
          unjudged,
          unusedExemptions,
          clauses,
          excluded,
          whole,
          today,
          version,
          statement,
          checked);
    }
  }
}
