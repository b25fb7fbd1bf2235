package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.Endpoint;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.program.RemoteTypes;
import nl.imwregiotilburg.privacy.analysis.flow.value.Event;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;
import nl.imwregiotilburg.privacy.analysis.flow.value.Selector;
import nl.imwregiotilburg.privacy.analysis.flow.value.Val;
import nl.imwregiotilburg.privacy.analysis.model.MethodModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Methods of the codebase that send their arguments away: interfaces an HTTP client library
 * implements at run time, and whatever is annotated {@code @SendsTo}.
 */
public final class RemoteInterfaces {

  private static final String SPRING_WEB = "org.springframework.web.";

  /** Annotations that put a parameter into the URL. */
  private static final List<String> IN_URL =
      List.of(
          "retrofit2.http.Path",
          "retrofit2.http.Query",
          "retrofit2.http.QueryMap",
          "retrofit2.http.Url",
          SPRING_WEB + "bind.annotation.PathVariable",
          SPRING_WEB + "bind.annotation.RequestParam",
          "jakarta.ws.rs.PathParam",
          "jakarta.ws.rs.QueryParam",
          "javax.ws.rs.PathParam",
          "javax.ws.rs.QueryParam");

  private static final List<String> ADDRESSES = List.of("url", "baseUri", "value");

  private final Evaluator evaluator;

  RemoteInterfaces(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * What a method of the codebase sends away.
   *
   * @param library the HTTP client library that implements it; null when none does
   * @param recipients who gets each of its parameters
   */
  record Sending(
      ClassInfo declaring,
      MethodInfo method,
      @Nullable String library,
      List<Optional<String>> recipients) {}

  /** Notes what a call sends away, if it sends anything away. */
  void announce(String owner, String name, String descriptor, List<Val> arguments) {
    ClassInfo type = evaluator.program.index.loaded(owner);
    if (type == null || !type.container().followed() || arguments.isEmpty()) {
      return;
    }
    Sending sending =
        evaluator
            .memory
            .sendings
            .computeIfAbsent(
                new MethodRef(owner, name, descriptor), key -> find(evaluator.program, key))
            .orElse(null);
    if (sending == null) {
      return;
    }
    boolean inside = owner.equals(evaluator.method.owner());
    int shift = sending.method.isStatic() ? 0 : 1;
    for (int i = shift; i < arguments.size(); i++) {
      Optional<String> recipient = inside ? Optional.empty() : sending.recipients.get(i - shift);
      if (sending.library != null || recipient.isPresent()) {
        send(sending.declaring, sending.method, sending.library, recipient, i - shift, arguments);
      }
    }
  }

  private static Optional<Sending> find(Program program, MethodRef called) {
    ClassInfo declaring =
        program.index.implementation(called.owner(), called.name(), called.descriptor());
    MethodInfo method =
        declaring == null ? null : declaring.method(called.name(), called.descriptor());
    if (declaring == null || method == null || method.isPrivate()) {
      return Optional.empty();
    }
    String library = RemoteTypes.library(program.index, declaring, method);
    List<Optional<String>> recipients = new ArrayList<>();
    int parameters = Type.getArgumentCount(called.descriptor());
    for (int i = 0; i < parameters; i++) {
      recipients.add(program.elements.recipient(declaring, method, i));
    }
    return library == null && recipients.stream().allMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(new Sending(declaring, method, library, List.copyOf(recipients)));
  }

  private void send(
      ClassInfo declaring,
      MethodInfo method,
      @Nullable String library,
      Optional<String> recipient,
      int parameter,
      List<Val> arguments) {
    Val given = arguments.get(parameter + (method.isStatic() ? 0 : 1));
    Val data = evaluator.written.json(given);
    if (!data.carries()) {
      return;
    }
    Endpoint.Kind kind =
        library == null
            ? Endpoint.Kind.SERVICE
            : inUrl(method, parameter) ? Endpoint.Kind.URL : Endpoint.Kind.HTTP;
    MethodModel.Sink sink =
        new MethodModel.Sink(
            kind,
            List.of(),
            MethodModel.Form.JSON,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());
    MethodModel model =
        new MethodModel(
            declaring.dotted(),
            method.name(),
            Optional.empty(),
            library == null ? declaring.dotted() : library,
            Optional.of(List.of()),
            List.of(sink),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");
    evaluator.event(
        new Event(
            model,
            sink,
            method.name(),
            recipient,
            evaluator.method,
            evaluator.instruction,
            evaluator.line,
            parameter,
            data,
            library == null ? Val.NOTHING : address(declaring, method, arguments.get(0)),
            Val.NOTHING,
            Optional.empty(),
            -1));
  }

  private static boolean inUrl(MethodInfo method, int parameter) {
    for (AnnotationInfo annotation : method.annotationsOf(parameter)) {
      if (IN_URL.contains(annotation.type())) {
        return true;
      }
      if (annotation.type().equals("feign.Param")) {
        String line =
            AnnotationInfo.find(method.annotations(), "feign.RequestLine")
                .map(request -> request.text("value"))
                .orElse("");
        return line.contains("{" + annotation.text("value") + "}");
      }
    }
    return false;
  }

  /** The address of the client, by its annotations or by how it was made. */
  private Val address(ClassInfo declaring, MethodInfo method, Val client) {
    Val base = evaluator.read(client, new Selector.Named("baseUrl"));
    for (AnnotationInfo annotation : declaring.annotations()) {
      boolean names =
          RemoteTypes.isClient(annotation.type()) || RemoteTypes.isRequest(annotation.type());
      if (names) {
        base = named(annotation).map(text -> Val.of(evaluator.atoms().text(text))).orElse(base);
      }
    }
    List<Val> parts = new ArrayList<>(List.of(base));
    for (AnnotationInfo annotation : method.annotations()) {
      String path = annotation.text("value");
      if (RemoteTypes.isRequest(annotation.type()) && !path.isEmpty()) {
        int space = path.indexOf(' ');
        parts.add(Val.of(evaluator.atoms().text("/" + path.substring(space + 1))));
      }
    }
    return evaluator.atoms().concat(parts);
  }

  private static Optional<String> named(AnnotationInfo annotation) {
    String key = annotation.text("configKey");
    if (!key.isEmpty()) {
      return Optional.of("${" + key + "/mp-rest/url:${quarkus.rest-client." + key + ".url}}");
    }
    for (String attribute : ADDRESSES) {
      String text = annotation.text(attribute);
      if (text.contains("://") || text.contains("${")) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }
}
