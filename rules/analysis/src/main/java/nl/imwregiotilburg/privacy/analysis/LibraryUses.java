package nl.imwregiotilburg.privacy.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassIndex;
import nl.imwregiotilburg.privacy.analysis.bytecode.ClassInfo;

/** Finds where the analysed modules use the packages somebody wants to know of. */
final class LibraryUses {

  private final ClassIndex index;
  private final SourcePositions positions;
  private final Set<String> watched;

  private LibraryUses(ClassIndex index, SourcePositions positions, List<String> watched) {
    this.index = index;
    this.positions = positions;
    this.watched = watched.stream().map(name -> name.replace('.', '/')).collect(Collectors.toSet());
  }

  /** Every use of the watched packages, the first in each module, and the declared dependencies. */
  static List<LibraryUse> find(
      Analysis.Request request, ClassIndex index, SourcePositions positions) {
    List<LibraryUse> uses =
        new ArrayList<>(new LibraryUses(index, positions, request.watched()).inCode());
    for (AnalysedModule module : request.modules()) {
      for (AnalysedModule.Declared declared : module.declared()) {
        uses.add(
            new LibraryUse(
                LibraryUse.Kind.DEPENDENCY,
                declared.coordinates(),
                "",
                declared.location(),
                module.name()));
      }
    }
    return uses.stream().distinct().sorted().toList();
  }

  private record Where(String name, String module) {}

  private List<LibraryUse> inCode() {
    Map<String, LibraryUse> first = new TreeMap<>();
    if (watched.isEmpty()) {
      return List.of();
    }
    for (String library : index.ofDependencies()) {
      List<String> names = watchedAbove(library);
      if (names.isEmpty()) {
        continue;
      }
      for (ClassInfo user : index.referringTo(library)) {
        if (user.container().own()) {
          Location location = positions.ofMention(user, simple(library));
          for (String name : names) {
            LibraryUse use =
                new LibraryUse(
                    LibraryUse.Kind.PACKAGE,
                    name,
                    library.replace('/', '.'),
                    location,
                    user.container().module());
            first.merge(
                new Where(name, use.module()).toString(), use, (a, b) -> earlier(b, a) ? b : a);
          }
        }
      }
    }
    return List.copyOf(first.values());
  }

  private static boolean earlier(LibraryUse a, LibraryUse b) {
    int byPlace = a.location().compareTo(b.location());
    return byPlace != 0 ? byPlace < 0 : a.type().compareTo(b.type()) < 0;
  }

  /** The watched packages a class is in, itself or further up. */
  private List<String> watchedAbove(String type) {
    List<String> found = new ArrayList<>();
    int slash = type.lastIndexOf('/');
    while (slash > 0) {
      String name = type.substring(0, slash);
      if (watched.contains(name)) {
        found.add(name.replace('/', '.'));
      }
      slash = type.lastIndexOf('/', slash - 1);
    }
    return found;
  }

  private static String simple(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
  }
}
