package nl.imwregiotilburg.privacy.analysis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser loads by itself when it shows a page, from other hosts than the page's own. Works
 * on pages and on templates of any kind: only tags and inline scripts are looked at.
 */
final class PageScan {

  /** Tags that make a browser load something, and the attributes that say what. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(script|img|iframe|frame|link|embed|source|video|audio|track|object|input)\\b([^>]*)>",
          Pattern.CASE_INSENSITIVE);

  /**
   * Attributes of HTML, and those templates write them with: {@code th:src}, {@code v-bind:src}.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:^|[\\s:])(src|href|data|srcset|poster)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)",
          Pattern.CASE_INSENSITIVE);

  /** Links that are loaded; {@code canonical} and {@code alternate} are not. */
  private static final Pattern LOADED =
      Pattern.compile(
          "\\brel\\s*=\\s*[\"']?[^\"'>]*"
              + "(stylesheet|preload|prefetch|preconnect|dns-prefetch|modulepreload|icon|manifest)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern INLINE =
      Pattern.compile("<script\\b[^>]*>(.*?)</script", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What a script that loads or sends something looks like. */
  private static final Pattern LOADS =
      Pattern.compile(
          "createElement|\\.src\\s*=|_paq|sendBeacon|fetch\\(|XMLHttpRequest|import\\("
              + "|appendChild|insertBefore");

  private static final Pattern URL =
      Pattern.compile(
          "(?:\\b(https?):)?//((?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}|localhost)(?![\\w.$#{-])");

  private static final Pattern QUOTED_URL = Pattern.compile("[\"'`]\\s*" + URL.pattern());

  private static final Pattern COMMENT =
      Pattern.compile("<!--.*?-->|<%--.*?--%>|<#--.*?-->|\\{\\{!--.*?--}}", Pattern.DOTALL);

  private final String text;
  private final List<Request> found = new ArrayList<>();

  private PageScan(String text) {
    this.text =
        COMMENT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(blank(match.group())));
  }

  /**
   * Something a browser loads.
   *
   * @param what the tag, {@code script}
   * @param scheme {@code https}, {@code http}; empty when it is that of the page
   * @param host lower-case
   * @param offset where the address stands in the text
   * @param length its length
   */
  record Request(String what, String scheme, String host, int offset, int length) {}

  /** Everything loaded from other hosts, in the order of the text. */
  static List<Request> of(String text) {
    PageScan scan = new PageScan(text);
    scan.tags();
    scan.scripts();
    return List.copyOf(scan.found);
  }

  private void tags() {
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      String attributes = tag.group(2);
      boolean loads =
          switch (name) {
            case "link" -> LOADED.matcher(attributes).find();
            case "input" -> attributes.toLowerCase(Locale.ROOT).contains("image");
            default -> true;
          };
      if (loads) {
        Matcher address = ADDRESS.matcher(attributes);
        while (address.find()) {
          urls(name, URL, tag.start(2) + address.start(2), tag.start(2) + address.end(2));
        }
      }
    }
  }

  private void scripts() {
    Matcher script = INLINE.matcher(text);
    while (script.find()) {
      if (LOADS.matcher(script.group(1)).find()) {
        urls("script", QUOTED_URL, script.start(1), script.end(1));
      }
    }
  }

  private void urls(String what, Pattern pattern, int from, int to) {
    Matcher url = pattern.matcher(text).region(from, to);
    while (url.find()) {
      String scheme = url.group(1) == null ? "" : url.group(1).toLowerCase(Locale.ROOT);
      int start = url.start(1) < 0 ? url.start(2) - 2 : url.start(1);
      found.add(
          new Request(
              what, scheme, url.group(2).toLowerCase(Locale.ROOT), start, url.end(2) - start));
    }
  }

  /** As many spaces, on as many lines: offsets stay what they were. */
  private static String blank(String comment) {
    StringBuilder blank = new StringBuilder(comment.length());
    comment.chars().forEach(c -> blank.append(c == '\n' ? '\n' : ' '));
    return blank.toString();
  }
}
