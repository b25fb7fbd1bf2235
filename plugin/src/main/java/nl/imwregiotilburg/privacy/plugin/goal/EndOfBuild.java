package nl.imwregiotilburg.privacy.plugin.goal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;

/** Has something done when the build ends, before Maven prints how it ended. */
final class EndOfBuild {

  private EndOfBuild() {}

  /** Puts an action in front of the request's listener. */
  static void call(MavenExecutionRequest request, Runnable action) {
    ExecutionListener next = request.getExecutionListener();
    request.setExecutionListener(
        (ExecutionListener)
            Proxy.newProxyInstance(
                ExecutionListener.class.getClassLoader(),
                new Class<?>[] {ExecutionListener.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("sessionEnded")) {
                    action.run();
                  }
                  if (next == null) {
                    return null;
                  }
                  try {
                    return method.invoke(next, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause() == null ? e : e.getCause();
                  }
                }));
  }
}
