package app

import dev.broadside.runtime.TaskRegistry
import dev.broadside.runtime.WorkerPool

fun main() {
    WorkerPool.create().use { pool ->
        val raycast = BulletsTasks(pool).raycast()
        raycast.localMemory(2f)
        val hits = raycast.dispatchEqually(1024, 3L).join()
        println("${TaskRegistry.load()} ${hits.get(17)}")
    }
}
