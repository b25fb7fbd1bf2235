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
                    asGoal(action);
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

  /** Runs an action with the class loader that a goal has: libraries look for resources there. */
  private static void asGoal(Runnable action) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(EndOfBuild.class.getClassLoader());
    try {
      action.run();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
