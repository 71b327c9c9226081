/**
 * When an Application counts as healthy, for Argo CD's ConfigMap, in Lua with its base library only. Argo CD's own
 * answer is about the objects that are there, so an Application whose new spec nobody has looked at is healthy still,
 * and the next wave starts too early.
 */
export const applicationHealth = `-- An Application is healthy when this very spec was synced and nothing is left to do.

-- Argo CD drops empty fields when it notes what it compared, so empty and absent are one.
local function is_empty(value)
  if value == nil or value == false or value == "" then return true end
  return type(value) == "table" and next(value) == nil
end

local function equal(left, right)
  if is_empty(left) and is_empty(right) then return true end
  if type(left) ~= "table" or type(right) ~= "table" then return left == right end
  for key, value in pairs(left) do
    if not equal(value, right[key]) then return false end
  end
  for key, value in pairs(right) do
    if is_empty(left[key]) and not is_empty(value) then return false end
  end
  return true
end

local function waiting(reason)
  return { status = "Progressing", message = reason }
end

local spec, status = obj.spec, obj.status
if status == nil or status.sync == nil or status.health == nil or status.sync.comparedTo == nil then
  return waiting("not compared yet")
end

-- The status may be that of an older spec.
local compared = status.sync.comparedTo
for _, field in ipairs({ "source", "sources", "destination" }) do
  if not equal(spec[field], compared[field]) then return waiting("this spec is not compared yet") end
end

if obj.operation ~= nil then return waiting("a sync is requested") end
local operation = status.operationState
if operation ~= nil and operation.phase == "Running" then return waiting("a sync is running") end

-- Without automatic pruning, objects that are no longer wanted keep it OutOfSync for ever; they alone hold nobody up.
local function only_leftovers()
  local automated = spec.syncPolicy ~= nil and spec.syncPolicy.automated
  if not automated or automated.prune == true then return false end
  if operation == nil or operation.phase ~= "Succeeded" or status.resources == nil then return false end
  for _, resource in ipairs(status.resources) do
    if resource.status == "OutOfSync" and resource.requiresPruning ~= true then return false end
  end
  return true
end
if status.sync.status ~= "Synced" and not (status.sync.status == "OutOfSync" and only_leftovers()) then
  return waiting("not synced")
end

-- Argo CD sees the health of CRDs when it compares and does not follow it, so the "not established" of their first moment
-- stands for minutes. A sync ends when they are served; where nothing else has a health, that is all there is to wait for.
local without_health = { ["apiextensions.k8s.io"] = true, ["admissionregistration.k8s.io"] = true, ["rbac.authorization.k8s.io"] = true }
local function only_crds()
  if operation == nil or operation.phase ~= "Succeeded" or is_empty(status.resources) then return false end
  for _, resource in ipairs(status.resources) do
    if not without_health[resource.group or ""] and resource.kind ~= "ServiceAccount" then return false end
  end
  return true
end
if only_crds() then return { status = "Healthy", message = "synced, and nothing but CRDs has a health" } end

-- A comparison that the API server breaks off is kept as one without differences. So after a sync that failed and was tried
-- again the health may be that of before; it counts when it has changed since, or when all was compared in a later second.
if operation ~= nil and (operation.retryCount or 0) > 0 then
  local finished = operation.finishedAt or ""
  if (status.health.lastTransitionTime or "") < finished and (status.reconciledAt or "") <= finished then
    return waiting("not compared since the sync was tried again")
  end
end

-- Degraded would fail the root's sync at once, and what is degraded may be so for a moment only.
if status.health.status == "Degraded" then return waiting("degraded: " .. (status.health.message or "see its resources")) end
return { status = status.health.status, message = status.health.message or "" }
`;
