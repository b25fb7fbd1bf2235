package nl.imwregiotilburg.privacy.plugin.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.plugin.statement.CodeFacts;
import nl.imwregiotilburg.privacy.register.AutomatedDecisions;
import nl.imwregiotilburg.privacy.register.Category;
import nl.imwregiotilburg.privacy.register.Contact;
import nl.imwregiotilburg.privacy.register.LegalBasis;
import nl.imwregiotilburg.privacy.register.Purpose;
import nl.imwregiotilburg.privacy.register.Recipient;
import nl.imwregiotilburg.privacy.register.Register;
import nl.imwregiotilburg.privacy.register.Subject;
import nl.imwregiotilburg.privacy.register.Transfer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The register and the code as resources of fideslang (<a
 * href="https://github.com/IABTechLab/fideslang">IABTechLab/fideslang</a> 3): the organisation's
 * own categories below those of its taxonomy, its purposes as data uses, its groups of people as
 * data subjects, its software and its recipients as systems, and the declarations in the code as a
 * dataset.
 */
public final class FideslangExport {

  /** Name of the file. */
  public static final String FILE = "fides.yml";

  private static final String ORGANISATION = "default_organization";
  private static final Map<String, String> TAXONOMY = taxonomy();

  private final Register register;
  private final CodeFacts code;
  private final String name;

  private FideslangExport(Register register, CodeFacts code, String name) {
    this.register = register;
    this.code = code;
    this.name = name;
  }

  /**
   * The text of the file.
   *
   * @param name name of the software
   */
  public static String of(Register register, CodeFacts code, String name) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    options.setDereferenceAliases(true);
    return new Yaml(options).dump(new FideslangExport(register, code, name).document());
  }

  private static Map<String, String> taxonomy() {
    try (InputStream in = FideslangExport.class.getResourceAsStream("fides-categories.csv")) {
      if (in == null) {
        throw new IllegalStateException("missing resource fides-categories.csv");
      }
      Map<String, String> rows = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", 2))
          .forEach(cells -> rows.put(cells[0], cells[1]));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("organization", List.of(organisation()));
    document.put(
        "data_category", register.categories().values().stream().map(this::category).toList());
    document.put("data_use", register.purposes().values().stream().map(this::use).toList());
    document.put("data_subject", register.subjects().values().stream().map(this::subject).toList());
    List<Map<String, Object>> dataset = dataset();
    if (!dataset.isEmpty()) {
      document.put("dataset", dataset);
    }
    List<Map<String, Object>> systems = new ArrayList<>();
    systems.add(software(!dataset.isEmpty()));
    recipients().forEach(it -> systems.add(recipient(it)));
    document.put("system", systems);
    return document;
  }

  private List<Recipient> recipients() {
    return register.recipients().values().stream()
        .filter(it -> it.role() != Recipient.Role.INTERNAL)
        .toList();
  }

  /** A key as fideslang allows: letters, digits, and {@code . _ < > -}. */
  private static String key(String id) {
    String key = id.replaceAll("[^a-zA-Z0-9_<>-]+", "_");
    return key.isEmpty() ? "_" : key;
  }

  private String categoryKey(String id) {
    Category category = register.categories().get(id);
    return category == null ? "user." + key(id) : parent(category) + "." + key(id);
  }

  private static String parent(Category category) {
    String byTerm = TAXONOMY.get(category.dpv());
    if (byTerm != null) {
      return byTerm;
    }
    return category.kind() == Category.Kind.NATIONAL_ID ? "user.government_id" : "user";
  }

  private static Map<String, Object> resource(String key, String name) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("fides_key", key);
    resource.put("organization_fides_key", ORGANISATION);
    resource.put("name", name);
    return resource;
  }

  private Map<String, Object> organisation() {
    Map<String, Object> organisation = new LinkedHashMap<>();
    organisation.put("fides_key", ORGANISATION);
    organisation.put("name", register.controller().name());
    organisation.put(
        "controller",
        contact(
            register.controller().name(),
            register.controller().address(),
            register.controller().contact()));
    register
        .officer()
        .ifPresent(
            it ->
                organisation.put(
                    "data_protection_officer", contact(it.title(), it.address(), it.contact())));
    return organisation;
  }

  private static Map<String, Object> contact(String name, String address, Contact contact) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("name", name);
    details.put("address", address);
    details.put("email", contact.email());
    details.put("phone", contact.telephone());
    return details;
  }

  private Map<String, Object> category(Category category) {
    Map<String, Object> resource = resource(categoryKey(category.id()), category.title());
    resource.put("parent_key", parent(category));
    return resource;
  }

  private Map<String, Object> use(Purpose purpose) {
    return resource(key(purpose.id()), purpose.title());
  }

  private Map<String, Object> subject(Subject subject) {
    Map<String, Object> resource = resource(key(subject.id()), subject.title());
    List<AutomatedDecisions> known =
        register.purposes().values().stream()
            .filter(it -> it.subjects().contains(subject.id()))
            .flatMap(it -> it.automatedDecisions().stream())
            .toList();
    boolean any = known.stream().anyMatch(it -> it.made() || it.profiling());
    boolean all =
        known.size()
            == register.purposes().values().stream()
                .filter(it -> it.subjects().contains(subject.id()))
                .count();
    if (any || (all && !known.isEmpty())) {
      resource.put("automated_decisions_or_profiling", any);
    }
    return resource;
  }

  private String datasetKey() {
    return key(name) + "_code";
  }

  /** The declarations in the code, by type. */
  private List<Map<String, Object>> dataset() {
    Map<String, Map<String, List<String>>> types = new TreeMap<>();
    for (Element element : code.elements()) {
      types
          .computeIfAbsent(element.owner(), none -> new TreeMap<>())
          .computeIfAbsent(element.name(), none -> new ArrayList<>())
          .add(categoryKey(element.category()));
    }
    if (types.isEmpty()) {
      return List.of();
    }
    Map<String, Object> dataset = resource(datasetKey(), name);
    dataset.put("description", "Declarations of personal data in the code.");
    dataset.put(
        "collections",
        types.entrySet().stream()
            .map(
                type -> {
                  Map<String, Object> collection = new LinkedHashMap<>();
                  collection.put("name", type.getKey());
                  collection.put(
                      "fields",
                      type.getValue().entrySet().stream()
                          .map(field -> field(field.getKey(), field.getValue()))
                          .toList());
                  return collection;
                })
            .toList());
    return List.of(dataset);
  }

  private static Map<String, Object> field(String name, List<String> categories) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("data_categories", categories.stream().distinct().sorted().toList());
    return field;
  }

  private Map<String, Object> software(boolean dataset) {
    Map<String, Object> system = resource(key(name), name);
    system.put("system_type", "Application");
    if (dataset) {
      system.put("dataset_references", List.of(datasetKey()));
    }
    List<Map<String, Object>> egress = recipients().stream().map(this::flow).toList();
    if (!egress.isEmpty()) {
      system.put("egress", egress);
    }
    system.put(
        "privacy_declarations",
        register.purposes().values().stream().map(this::declaration).toList());
    return system;
  }

  private Map<String, Object> flow(Recipient recipient) {
    Map<String, Object> flow = new LinkedHashMap<>();
    flow.put("fides_key", key(recipient.id()));
    flow.put("type", "system");
    flow.put("data_categories", recipient.categories().stream().map(this::categoryKey).toList());
    return flow;
  }

  private Map<String, Object> declaration(Purpose purpose) {
    Map<String, Object> declaration = new LinkedHashMap<>();
    declaration.put("name", purpose.title());
    declaration.put(
        "data_categories", purpose.categories().stream().map(this::categoryKey).toList());
    declaration.put("data_use", key(purpose.id()));
    declaration.put(
        "data_subjects", purpose.subjects().stream().map(FideslangExport::key).toList());
    List<Recipient> receivers =
        recipients().stream().filter(it -> purpose.recipients().contains(it.id())).toList();
    if (!receivers.isEmpty()) {
      declaration.put("egress", receivers.stream().map(it -> key(it.id())).toList());
    }
    purpose
        .legalBasis()
        .ifPresent(it -> declaration.put("legal_basis_for_processing", ground(it.ground())));
    purpose
        .legalBasis()
        .map(LegalBasis::balancingTest)
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> declaration.put("impact_assessment_location", it));
    String retention =
        purpose.retention().values().stream()
            .distinct()
            .flatMap(id -> Optional.ofNullable(register.retention().get(id)).stream())
            .map(it -> it.period() + (it.from().isEmpty() ? "" : " from " + it.from()))
            .collect(Collectors.joining("; "));
    if (!retention.isEmpty()) {
      declaration.put("retention_period", retention);
    }
    special(purpose, declaration);
    List<Recipient> thirds =
        receivers.stream().filter(it -> it.role() != Recipient.Role.PROCESSOR).toList();
    if (!thirds.isEmpty()) {
      declaration.put("data_shared_with_third_parties", true);
      declaration.put(
          "third_parties", thirds.stream().map(Recipient::title).collect(Collectors.joining("; ")));
      declaration.put(
          "shared_categories",
          thirds.stream()
              .flatMap(it -> it.categories().stream())
              .distinct()
              .map(this::categoryKey)
              .toList());
    }
    List<Map<String, Object>> cookies =
        register.cookies().values().stream()
            .filter(it -> it.purpose().equals(purpose.id()))
            .map(it -> Map.<String, Object>of("name", it.name()))
            .toList();
    if (!cookies.isEmpty()) {
      declaration.put("cookies", cookies);
    }
    return declaration;
  }

  private void special(Purpose purpose, Map<String, Object> declaration) {
    boolean special =
        purpose.categories().stream()
            .flatMap(id -> Optional.ofNullable(register.categories().get(id)).stream())
            .anyMatch(
                it ->
                    it.kind() == Category.Kind.SPECIAL
                        || it.kind() == Category.Kind.SPECIAL_POSSIBLE);
    if (special) {
      declaration.put("processes_special_category_data", true);
      purpose
          .specialCategoryCondition()
          .ifPresent(
              it -> declaration.put("special_category_legal_basis", condition(it.article())));
    }
  }

  /** The words of fideslang's LegalBasisForProcessingEnum. */
  private static String ground(LegalBasis.Ground ground) {
    return switch (ground) {
      case CONSENT -> "Consent";
      case CONTRACT -> "Contract";
      case LEGAL_OBLIGATION -> "Legal obligations";
      case VITAL_INTERESTS -> "Vital interests";
      case PUBLIC_TASK -> "Public interest";
      case LEGITIMATE_INTERESTS -> "Legitimate interests";
    };
  }

  /** The words of fideslang's SpecialCategoryLegalBasisEnum. */
  private static String condition(String article) {
    return switch (article.charAt(article.length() - 2)) {
      case 'a' -> "Explicit consent";
      case 'b' -> "Employment, social security and social protection";
      case 'c' -> "Vital interests";
      case 'd' -> "Not-for-profit bodies";
      case 'e' -> "Made public by the data subject";
      case 'f' -> "Legal claims or judicial acts";
      case 'g' -> "Reasons of substantial public interest (with a basis in law)";
      case 'h' -> "Health or social care (with a basis in law)";
      case 'i' -> "Public health (with a basis in law)";
      default -> "Archiving, research and statistics (with a basis in law)";
    };
  }

  private Map<String, Object> recipient(Recipient recipient) {
    Map<String, Object> system = resource(key(recipient.id()), recipient.title());
    system.put("system_type", "Third Party");
    if (recipient.role() == Recipient.Role.PROCESSOR) {
      system.put("responsibility", List.of("Processor"));
    } else {
      system.put("responsibility", List.of("Controller"));
    }
    recipient
        .transfer()
        .map(Transfer::safeguard)
        .filter(it -> it != Transfer.Safeguard.NONE)
        .ifPresent(
            it -> {
              system.put("does_international_transfers", true);
              system.put("legal_basis_for_transfers", List.of(transfer(it)));
            });
    system.put("privacy_declarations", List.of());
    return system;
  }

  /** The words of fideslang's LegalBasisForTransfersEnum. */
  private static String transfer(Transfer.Safeguard safeguard) {
    return switch (safeguard) {
      case ADEQUACY -> "Adequacy Decision";
      case STANDARD_CONTRACTUAL_CLAUSES -> "SCCs";
      case BINDING_CORPORATE_RULES -> "BCRs";
      case EXPLICIT_CONSENT, NONE -> "Other";
    };
  }
}
