package nl.imwregiotilburg.privacy.analysis;

import java.util.List;
import java.util.Optional;

/**
 * Where personal data ends up: a call that exposes it or hands it over.
 *
 * @param kind what the call does with it
 * @param library the library that takes it, as people call it: {@code SLF4J}
 * @param method the method called, {@code org.slf4j.Logger#info}
 * @param caller the method in which the call stands, {@code nl.imw.ClientService#meld}
 * @param argument which argument carries it: zero-based, −1 for the receiver
 * @param location of the call
 * @param destinations every host the data can go to; empty when the endpoint stays in the process
 *     or no host could be found
 * @param recipient id of the recipient that {@code @SendsTo} names
 * @param purposes what the code of the caller processes for, by the nearest {@code @Purpose}
 */
public record Endpoint(
    Kind kind,
    String library,
    String method,
    String caller,
    int argument,
    Location location,
    List<Destination> destinations,
    Optional<String> recipient,
    List<String> purposes) {

  /** What an endpoint does with data. */
  public enum Kind {
    /** Written by a logging library. */
    LOG,
    /** Written to standard output or standard error. */
    CONSOLE,
    /** Put into the diagnostic context that a logging library prints (MDC, NDC). */
    DIAGNOSTIC_CONTEXT,
    /** Put into a tracing span or a metric's tags. */
    TELEMETRY,
    /** Became the message of an exception. */
    EXCEPTION,
    /** Written into the answer to a request. */
    RESPONSE,
    /** Written into an error answer to a request. */
    ERROR_RESPONSE,
    /** Put into a cookie. */
    COOKIE,
    /** Put into the path or query of a URL. */
    URL,
    /** Sent over HTTP. */
    HTTP,
    /** Sent to a message broker. */
    MESSAGE,
    /** Sent as e-mail. */
    MAIL,
    /** Sent as a text or push message. */
    SMS,
    /** Handed to the client library of a service. */
    SERVICE,
    /** Written to a file or object store. */
    FILE,
    /** Written to a database, search index or cache. */
    STORE,
    /** Sent over a socket or file transfer. */
    SOCKET;

    /** Whether data leaves the process for a host when it gets here. */
    public boolean leaves() {
      return switch (this) {
        case HTTP, MESSAGE, MAIL, SMS, SERVICE, STORE, SOCKET, URL -> true;
        case LOG,
            CONSOLE,
            DIAGNOSTIC_CONTEXT,
            TELEMETRY,
            EXCEPTION,
            RESPONSE,
            ERROR_RESPONSE,
            COOKIE,
            FILE ->
            false;
      };
    }
  }

  /**
   * One place an endpoint can send to.
   *
   * @param scheme {@code https}, {@code http}, {@code ftp}, {@code jdbc:postgresql} …; empty when
   *     unknown
   * @param host lower-case host name, {@code *} for a part that is not known; empty when unknown
   * @param written the address as it could be put together, {@code …} for unknown parts
   * @param evidence where the host was found: the constant or the configuration entry
   */
  public record Destination(
      String scheme, String host, String written, Optional<Location> evidence) {}

  public Endpoint {
    destinations = List.copyOf(destinations);
    purposes = List.copyOf(purposes);
  }
}
