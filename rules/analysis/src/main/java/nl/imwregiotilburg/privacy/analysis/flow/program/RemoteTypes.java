package nl.imwregiotilburg.privacy.analysis.flow.program;

import java.util.Map;
import nl.imwregiotilburg.privacy.analysis.bytecode.AnnotationInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;
import nl.imwregiotilburg.privacy.analysis.bytecode.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Which interfaces of the codebase an HTTP client library implements at run time. */
public final class RemoteTypes {

  private static final String SPRING_WEB = "org.springframework.web.";

  /** Annotations that make a method an HTTP request, and the library they belong to. */
  private static final Map<String, String> REQUESTS =
      Map.ofEntries(
          Map.entry("feign.RequestLine", "Feign"),
          Map.entry("retrofit2.http.GET", "Retrofit"),
          Map.entry("retrofit2.http.POST", "Retrofit"),
          Map.entry("retrofit2.http.PUT", "Retrofit"),
          Map.entry("retrofit2.http.PATCH", "Retrofit"),
          Map.entry("retrofit2.http.DELETE", "Retrofit"),
          Map.entry("retrofit2.http.HEAD", "Retrofit"),
          Map.entry("retrofit2.http.HTTP", "Retrofit"),
          Map.entry(SPRING_WEB + "service.annotation.HttpExchange", "Spring HTTP interface"),
          Map.entry(SPRING_WEB + "service.annotation.GetExchange", "Spring HTTP interface"),
          Map.entry(SPRING_WEB + "service.annotation.PostExchange", "Spring HTTP interface"),
          Map.entry(SPRING_WEB + "service.annotation.PutExchange", "Spring HTTP interface"),
          Map.entry(SPRING_WEB + "service.annotation.PatchExchange", "Spring HTTP interface"),
          Map.entry(SPRING_WEB + "service.annotation.DeleteExchange", "Spring HTTP interface"));

  /** Annotations that make a type an HTTP client, whatever its methods carry. */
  private static final Map<String, String> CLIENTS =
      Map.of(
          "org.springframework.cloud.openfeign.FeignClient", "Feign",
          "org.eclipse.microprofile.rest.client.inject.RegisterRestClient", "MicroProfile REST",
          "io.micronaut.http.client.annotation.Client", "Micronaut");

  /**
   * Annotations on the interface of a web service: a client, unless the codebase implements it
   * itself.
   */
  private static final Map<String, String> SERVICES =
      Map.of("jakarta.jws.WebService", "JAX-WS", "javax.jws.WebService", "JAX-WS");

  private RemoteTypes() {}

  /** Whether an HTTP client library implements a method at run time. */
  public static boolean isRemote(ClassIndex index, ClassInfo declaring, MethodInfo method) {
    return library(index, declaring, method) != null;
  }

  /** Whether objects of a type send away what their methods are given. */
  static boolean isRemote(ClassIndex index, ClassInfo type) {
    return type.isInterface()
        && type.methods().stream().anyMatch(method -> isRemote(index, type, method));
  }

  /** Whether an annotation, by its binary name, makes a method a request. */
  public static boolean isRequest(String annotation) {
    return REQUESTS.containsKey(annotation);
  }

  /** Whether an annotation, by its binary name, makes a type a client. */
  public static boolean isClient(String annotation) {
    return CLIENTS.containsKey(annotation);
  }

  /** The HTTP client library that implements a method at run time; null when none does. */
  public static @Nullable String library(ClassIndex index, ClassInfo declaring, MethodInfo method) {
    if (!declaring.isInterface() || !method.isAbstract()) {
      return null;
    }
    for (AnnotationInfo annotation : method.annotations()) {
      String library = REQUESTS.get(annotation.type());
      if (library != null) {
        return library;
      }
    }
    for (AnnotationInfo annotation : declaring.annotations()) {
      String library = CLIENTS.get(annotation.type());
      if (library != null) {
        return library;
      }
      String service = SERVICES.get(annotation.type());
      if (service != null && index.subtypes(declaring.name()).size() <= 1) {
        return service;
      }
    }
    return null;
  }
}
