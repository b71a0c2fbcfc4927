// Calls the shipped plugin library as TensorRT's runtime does, without TensorRT: for tests and GPU checks.
#if __has_include(<NvInferRuntime.h>) && __has_include(<cuda_runtime_api.h>)
#include <NvInferRuntime.h>
#else
#include "tensorrt_abi.h"
#endif

#include <dlfcn.h>

#include <cstring>
#include <string>

using namespace nvinfer1;

namespace {

class Log final : public ILogger {
 public:
  void log(Severity, char const* message) noexcept override { last = message; }
  std::string last;
};

class Finder final : public ILoggerFinder {
 public:
  ILogger* findLogger() override { return &log; }
  Log log;
};

Finder& finder() {
  static Finder one;
  return one;
}

PluginTensorDesc tensor(DataType type, std::initializer_list<std::int64_t> extents) {
  PluginTensorDesc made{};
  for (std::int64_t extent : extents) made.dims.d[made.dims.nbDims++] = extent;
  made.type = type;
  made.format = TensorFormat::kLINEAR;
  made.scale = 1;
  return made;
}

DynamicPluginTensorDesc as_profile(PluginTensorDesc const& one) {
  DynamicPluginTensorDesc made{};
  made.desc = one;
  made.min = made.max = made.opt = one.dims;
  return made;
}

int failed(char* message, std::size_t size, std::string const& why) {
  std::strncpy(message, why.c_str(), size - 1);
  return 1;
}

}  // namespace

struct Call {
  std::int64_t batch, length, width, kept;
  std::int32_t count, dtype;  // dtype as TensorRT's DataType
  char const* rivals;
  char const* position;
  void const* inputs[2];
  void* outputs[4];
  void* workspace;
  void* stream;
  std::int64_t workspace_bytes;  // result
  std::int32_t repeat;           // times that enqueue is called, one after the other
};

// Runs one AnchorMerge. With a null workspace it only says how many bytes that must have. 0, or 1 and a message.
extern "C" __attribute__((visibility("default"))) int run_plugin(char const* library, Call* call, char* message,
                                                                 std::size_t message_size) {
  message[0] = message[message_size - 1] = '\0';
  void* handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) return failed(message, message_size, dlerror());
  auto set_finder = reinterpret_cast<void (*)(ILoggerFinder*)>(dlsym(handle, "setLoggerFinder"));
  auto get = reinterpret_cast<IPluginCreatorInterface* const* (*)(std::int32_t&)>(dlsym(handle, "getCreators"));
  if (set_finder == nullptr || get == nullptr) return failed(message, message_size, "getCreators is missing");
  set_finder(&finder());
  std::int32_t creators = 0;
  auto* creator = static_cast<IPluginCreatorV3One*>(get(creators)[0]);

  PluginField const fields[] = {
      {"count", &call->count, PluginFieldType::kINT32, 1},
      {"rivals", call->rivals, PluginFieldType::kCHAR, static_cast<std::int32_t>(std::strlen(call->rivals))},
      {"position", call->position, PluginFieldType::kCHAR, static_cast<std::int32_t>(std::strlen(call->position))}};
  PluginFieldCollection given;
  given.nbFields = 3;
  given.fields = fields;
  IPluginV3* plugin = creator->createPlugin("harness", &given, TensorRTPhase::kRUNTIME);
  if (plugin == nullptr) return failed(message, message_size, finder().log.last);

  auto const type = static_cast<DataType>(call->dtype);
  PluginTensorDesc const inputs[] = {tensor(type, {call->batch, call->length, call->width}),
                                     tensor(DataType::kINT64, {call->batch, call->kept})};
  PluginTensorDesc const outputs[] = {tensor(type, {call->batch, call->count, call->width}),
                                      tensor(DataType::kFLOAT, {call->batch, call->count}),
                                      tensor(DataType::kFLOAT, {call->batch, call->count}),
                                      tensor(DataType::kINT64, {call->batch, call->length})};
  DynamicPluginTensorDesc const ranges[] = {as_profile(inputs[0]), as_profile(inputs[1])};
  auto* build = static_cast<IPluginV3OneBuild*>(plugin->getCapabilityInterface(PluginCapabilityType::kBUILD));
  call->workspace_bytes = static_cast<std::int64_t>(build->getWorkspaceSize(ranges, 2, nullptr, 4));
  int code = 0;
  if (call->workspace != nullptr) {
    auto* runtime = static_cast<IPluginV3OneRuntime*>(plugin->getCapabilityInterface(PluginCapabilityType::kRUNTIME));
    IPluginV3* attached = runtime->attachToContext(nullptr);
    auto* ready = static_cast<IPluginV3OneRuntime*>(attached->getCapabilityInterface(PluginCapabilityType::kRUNTIME));
    code = ready->onShapeChange(inputs, 2, outputs, 4);
    for (std::int32_t turn = 0; code == 0 && turn < call->repeat; ++turn)
      code = ready->enqueue(inputs, outputs, call->inputs, call->outputs, call->workspace,
                            static_cast<cudaStream_t>(call->stream));
    delete attached;
  }
  delete plugin;
  return code == 0 ? 0 : failed(message, message_size, finder().log.last);
}
