package nl.imwregiotilburg.privacy.analysis.flow.method;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.imwregiotilburg.privacy.analysis.flow.program.Program;
import nl.imwregiotilburg.privacy.analysis.flow.value.MethodRef;

/** What is learnt of a program while its methods are read, one after the other. */
public final class Memory {

  public final Program program;
  public final Summaries summaries;
  final Statics statics;

  /** What methods of the codebase send away by themselves; most send nothing. */
  final Map<MethodRef, Optional<RemoteInterfaces.Sending>> sendings = new HashMap<>();

  /** What is worth following; nothing, until that is known. */
  public Reach reach = Reach.NONE;

  /** Nothing is known yet. */
  public Memory(Program program) {
    this.program = program;
    this.summaries = new Summaries(this);
    this.statics = new Statics(this);
  }
}
