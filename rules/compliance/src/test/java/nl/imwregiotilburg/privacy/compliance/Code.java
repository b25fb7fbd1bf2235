package nl.imwregiotilburg.privacy.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.imwregiotilburg.privacy.analysis.Confidence;
import nl.imwregiotilburg.privacy.analysis.Coverage;
import nl.imwregiotilburg.privacy.analysis.DataMap;
import nl.imwregiotilburg.privacy.analysis.Element;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.Endpoint.Destination;
import nl.imwregiotilburg.privacy.analysis.Exemption;
import nl.imwregiotilburg.privacy.analysis.Flow;
import nl.imwregiotilburg.privacy.analysis.Gap;
import nl.imwregiotilburg.privacy.analysis.LibraryUse;
import nl.imwregiotilburg.privacy.analysis.Location;
import nl.imwregiotilburg.privacy.analysis.Step;
import nl.imwregiotilburg.privacy.analysis.StoredType;
import nl.imwregiotilburg.privacy.compliance.rule.Case;
import nl.imwregiotilburg.privacy.register.Register;

/** Builds what the analysis hands over, for tests: a few words a case, the rest plausible. */
public final class Code {

  /** The day on which all tests are judged. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** {@code Client.emailadres}, for the purpose {@code hulpverlening}. */
  public static final Element EMAIL = element("nl.imw.Client.emailadres").build();

  private Code() {}

  /** Starts a field with an id like {@code nl.imw.Client.naam}; its category is its name. */
  public static ElementDraft element(String id) {
    int dot = id.lastIndexOf('.');
    String name = id.substring(dot + 1);
    return new ElementDraft(
        new Element(
            id,
            Element.Kind.FIELD,
            id.substring(0, dot),
            name,
            "String",
            name,
            List.of("hulpverlening"),
            List.of(),
            Optional.of("client"),
            Element.Origin.ANNOTATION,
            true,
            "app",
            new Location("/src/Client.java", 18, 18, 18 + name.length())));
  }

  /** An element in the making. */
  public record ElementDraft(Element build) {

    public ElementDraft category(String category) {
      return with(category, build.purposes(), build.retentions(), build.origin(), build.own());
    }

    public ElementDraft purposes(String... purposes) {
      return with(
          build.category(), List.of(purposes), build.retentions(), build.origin(), build.own());
    }

    public ElementDraft retentions(String... retentions) {
      return with(
          build.category(), build.purposes(), List.of(retentions), build.origin(), build.own());
    }

    public ElementDraft recognised() {
      return with(
          build.category(),
          build.purposes(),
          build.retentions(),
          Element.Origin.RECOGNISED,
          build.own());
    }

    public ElementDraft ofDependency() {
      return with(build.category(), build.purposes(), build.retentions(), build.origin(), false);
    }

    public ElementDraft subject(Optional<String> group) {
      return new ElementDraft(
          new Element(
              build.id(),
              build.kind(),
              build.owner(),
              build.name(),
              build.type(),
              build.category(),
              build.purposes(),
              build.retentions(),
              group,
              build.origin(),
              build.own(),
              build.module(),
              build.location()));
    }

    public ElementDraft parameter(String method) {
      return new ElementDraft(
          new Element(
              build.owner() + "." + method + "(" + build.name() + ")",
              Element.Kind.PARAMETER,
              build.owner(),
              build.name(),
              build.type(),
              build.category(),
              build.purposes(),
              build.retentions(),
              build.subject(),
              build.origin(),
              build.own(),
              build.module(),
              build.location()));
    }

    private ElementDraft with(
        String category,
        List<String> purposes,
        List<String> retentions,
        Element.Origin origin,
        boolean own) {
      return new ElementDraft(
          new Element(
              build.id(),
              build.kind(),
              build.owner(),
              build.name(),
              build.type(),
              category,
              purposes,
              retentions,
              build.subject(),
              origin,
              own,
              build.module(),
              build.location()));
    }
  }

  /** Starts a flow of {@link #EMAIL}, straight into an endpoint at line 42. */
  public static FlowDraft flow(Endpoint.Kind kind) {
    return flow(EMAIL, kind);
  }

  /** Starts a flow straight into an endpoint at line 42. */
  public static FlowDraft flow(Element element, Endpoint.Kind kind) {
    return new FlowDraft(element, kind).step(Step.Kind.READ, "nl.imw.ClientService#meld", "read");
  }

  /** A flow in the making. */
  public static final class FlowDraft {
    private final Element element;
    private final Endpoint.Kind kind;
    private final List<Step> steps = new ArrayList<>();
    private final List<Destination> destinations = new ArrayList<>();
    private String method = "org.library.Sender#send";
    private String caller = "nl.imw.ClientService#meld";
    private int line = 42;
    private Confidence confidence = Confidence.CERTAIN;
    private boolean pseudonymised;
    private Optional<String> recipient = Optional.empty();

    private FlowDraft(Element element, Endpoint.Kind kind) {
      this.element = element;
      this.kind = kind;
    }

    public FlowDraft step(Step.Kind what, String member, String text) {
      steps.add(new Step(what, member, text, new Location("/src/Step.java", 9, 0, 0)));
      return this;
    }

    public FlowDraft to(String scheme, String host) {
      return to(scheme, host, scheme + "://" + host + "/…");
    }

    public FlowDraft to(String scheme, String host, String written) {
      destinations.add(new Destination(scheme, host, written, Optional.empty()));
      return this;
    }

    public FlowDraft method(String called) {
      method = called;
      return this;
    }

    public FlowDraft caller(String calling) {
      caller = calling;
      return this;
    }

    public FlowDraft line(int where) {
      line = where;
      return this;
    }

    public FlowDraft confidence(Confidence sure) {
      confidence = sure;
      return this;
    }

    public FlowDraft pseudonymised() {
      pseudonymised = true;
      return this;
    }

    public FlowDraft sendsTo(String id) {
      recipient = Optional.of(id);
      return this;
    }

    public Flow build() {
      Location location = new Location("/src/ClientService.java", line, 5, 20);
      Endpoint endpoint =
          new Endpoint(
              kind,
              "Library",
              method,
              caller,
              0,
              location,
              destinations,
              recipient,
              List.of("hulpverlening"));
      return new Flow(element, steps, endpoint, confidence, pseudonymised, "app");
    }
  }

  /** An exemption at line 7. */
  public static Exemption exemption(
      String rule, String until, Exemption.Scope scope, String target) {
    return new Exemption(
        rule,
        "Beveiligd auditlog",
        "FG",
        until,
        scope,
        target,
        new Location("/src/Exempted.java", 7, 3, 9),
        "app");
  }

  /** A gap of a kind. */
  public static Gap gap(Gap.Kind kind) {
    return new Gap(kind, "nl.imw.Kapot", "reason", "mend", Optional.empty(), "app");
  }

  /** A map of elements only. */
  public static DataMap map(Element... elements) {
    return DataMap.builder().elements(Arrays.asList(elements)).coverage(covered()).build();
  }

  /** A map of flows and their elements. */
  public static DataMap map(FlowDraft... drafts) {
    List<Flow> flows = Arrays.stream(drafts).map(FlowDraft::build).toList();
    List<Element> elements = flows.stream().map(Flow::element).distinct().toList();
    return DataMap.builder().elements(elements).flows(flows).coverage(covered()).build();
  }

  /** The same map with exemptions. */
  public static DataMap with(DataMap map, Exemption... exemptions) {
    return map.toBuilder().exemptions(List.of(exemptions)).build();
  }

  /** The same map with gaps. */
  public static DataMap with(DataMap map, Gap... gaps) {
    return map.toBuilder().gaps(List.of(gaps)).build();
  }

  /** The same map with uses of libraries. */
  public static DataMap with(DataMap map, LibraryUse... uses) {
    return map.toBuilder().libraries(List.of(uses)).build();
  }

  /** A map of one field that a database keeps. */
  public static DataMap kept(Element element) {
    DataMap map = map(element);
    StoredType.Field field =
        new StoredType.Field(element.name(), element.type(), "", "", element.location());
    return map.toBuilder()
        .stored(
            List.of(
                new StoredType(
                    element.owner(),
                    "JPA",
                    true,
                    List.of(field),
                    List.of(),
                    "app",
                    element.location())))
        .build();
  }

  /** A case without a register. */
  public static Case unregistered(DataMap map) {
    return new Case(map, Optional.empty(), TODAY);
  }

  /** A case with a register. */
  public static Case registered(DataMap map, Register register) {
    return new Case(map, Optional.of(register), TODAY);
  }

  private static Coverage covered() {
    return new Coverage(1, 10, 0, List.of(), 10, 100, new TreeMap<>());
  }
}
